import type { Origin } from './rates.ts'

type Names = {
  /** Given names of people born before 1975 and after, because a grandmother is no Fenna. */
  girls: { before: string; since: string }
  boys: { before: string; since: string }
  /** Family names; a prefix stands before the last space of each ("van der|Ven"). */
  families: string
}

/** Our own short lists of names that are common in the Netherlands, in the spelling of their bearers. */
export const names: Readonly<Record<Origin, Names>> = {
  dutch: {
    girls: {
      before:
        'Anna, Maria, Johanna, Hendrika, Geertje, Wilhelmina, Grietje, Trijntje, Jantje, Margriet, Ineke, Truus, Riet, Annie, Marijke, Hennie, Tineke, Gerda, Ria, Corrie, Bertha, Aaltje, Roelie, Lammie, Janna',
      since:
        'Emma, Julia, Sophie, Tess, Lotte, Fenna, Noor, Saar, Evi, Lieke, Fleur, Anouk, Sanne, Femke, Iris, Eva, Mila, Zoë, Roos, Jasmijn, Maud, Esmée, Kim, Linda, Marloes, Chantal, Daphne, Renske, Britt, Noëlle, Isa, Puck, Jill, Loïs, Yara, J',
    },
    boys: {
      before:
        'Jan, Hendrik, Johannes, Willem, Geert, Roelof, Albert, Harm, Gerrit, Berend, Jacob, Klaas, Piet, Cornelis, Henk, Wim, Kees, Lammert, Egbert, Derk, Hilbrand, Jannes, Rieks, Evert, Arend',
      since:
        'Daan, Sem, Lucas, Levi, Finn, Bram, Luuk, Thijs, Jesse, Ruben, Tim, Lars, Stijn, Niels, Sven, Rick, Jeroen, Wouter, Maarten, Joost, Mees, Gijs, Teun, Siem, Boaz, Noé, Björn, André, Sander, Mark, Dennis, Kevin, Jelle, Floris, Cas, L',
    },
    families:
      "de|Jong, Jansen, de|Vries, van den|Berg, Bakker, van|Dijk, Visser, Smit, Meijer, de|Boer, Mulder, de|Groot, Bos, Vos, Peters, Hendriks, van|Leeuwen, Dekker, Brouwer, de|Wit, Dijkstra, Smits, de|Graaf, van der|Meer, van der|Linden, Kok, Jacobs, de|Haan, Vermeulen, van den|Heuvel, van der|Veen, van den|Broek, de|Bruijn, van der|Heijden, Schouten, Willems, van|Vliet, van de|Ven, Hoekstra, Maas, Verhoeven, Koster, van|Dam, van der|Wal, Prins, Blom, Huisman, Peeters, de|Jonge, Kuipers, van|Veen, Kuiper, Veenstra, Post, Kramer, van den|Brink, Scholten, van|Wijk, Postma, Martens, Vink, de|Ruiter, Timmermans, Groen, Gerritsen, Jonker, van|Loon, Boer, van der|Velde, Willemsen, Smeets, de|Lange, de|Vos, Bosch, van|Dongen, Schipper, de|Koning, van der|Laan, Koning, Driessen, van|Doorn, Hermans, Evers, van den|Bosch, van der|Meulen, Hofman, Wolters, Sanders, van der|Horst, Mol, Kuijpers, Molenaar, 't|Hart, van 't|Hof, in 't|Veld, op de|Beek, ten|Cate, ter|Horst, Wolting, Eising, Hidding, Zwiers, Boelens, Oldenhuis, Nijboer, Ziel, Meppelink, Santing, Warmels, O, IJzerman, IJpelaar, Vrielink, Reinders, Wiggers, Wessels, Kroezen, Beukers",
  },
  frisian: {
    girls: {
      before: 'Aukje, Baukje, Tjitske, Froukje, Sjoukje, Ymkje, Hiltje, Jeltje, Grytsje, Wytske',
      since: 'Femke, Nynke, Maaike, Hylkje, Jildou, Silke, Sietske, Anke, Ytsje, Fardau, Jitske, Bregtsje',
    },
    boys: {
      before: 'Sjoerd, Wiebe, Tjeerd, Douwe, Sietse, Pyt, Ids, Foppe, Hylke, Jelle',
      since: 'Jelmer, Wytze, Redmer, Ytsen, Sjurd, Hidde, Jorrit, Tsjalling, Gjalt, Sybren, Fokke, Bauke',
    },
    families:
      'Dijkstra, Hoekstra, Postma, Terpstra, Wiersma, Sytsma, Ypma, Boersma, Zijlstra, Bijlsma, Jellema, Sjoerdsma, Tjeerdsma, Galema, Hylkema, Ytsma, fan der|Wal, Kûpers, Brânsma, Skûtsma, Haitsma, Ruurdsma',
  },
  german: {
    girls: { before: 'Ursula, Helga, Renate, Käthe, Gisela', since: 'Lena, Leonie, Anke, Mia, Änne, Frieda' },
    boys: { before: 'Jürgen, Günther, Horst, Heinz, Klaus', since: 'Jonas, Felix, Jörg, Lukas, Moritz, Björn, Sören' },
    families: 'Müller, Schäfer, Köhler, Schröder, Weiß, Großmann, Krämer, Jäger, Möller, Vogt, Büscher, von|Höfen',
  },
  polish: {
    girls: {
      before: 'Krystyna, Barbara, Elżbieta, Jadwiga, Danuta',
      since: 'Zofia, Oliwia, Małgorzata, Agnieszka, Kasia, Wiktoria, Łucja, Żaneta, Amelia',
    },
    boys: {
      before: 'Stanisław, Zdzisław, Kazimierz, Józef, Bogdan',
      since: 'Łukasz, Szymon, Jakub, Paweł, Michał, Kacper, Grzegorz, Mateusz, Błażej',
    },
    families:
      'Kowalski, Wiśniewski, Wójcik, Kamiński, Lewandowski, Zieliński, Szymański, Woźniak, Dąbrowski, Kozłowski, Jabłoński, Mazur, Krawczyk, Łuczak, Żak, Pająk',
  },
  turkish: {
    girls: {
      before: 'Fatma, Emine, Hatice, Ayşe, Gülsüm',
      since: 'Elif, Zeynep, Defne, Ebrar, Çiğdem, Şeyma, Nisa, Gül',
    },
    boys: {
      before: 'Mehmet, Mustafa, Hüseyin, İbrahim, Süleyman',
      since: 'Emir, Özgür, Kerem, Yiğit, Ömer, Çağan, Barış, Eymen',
    },
    families:
      'Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Yıldırım, Öztürk, Aydın, Özdemir, Arslan, Doğan, Kılıç, Çetin, Koç',
  },
  arabic: {
    girls: {
      before: 'Khadija, Fatima, Aïcha, Zohra, Mina',
      since: 'Amira, Nour, Yasmine, Inès, Malak, Salma, Rania, Hiba, Maryam',
    },
    boys: {
      before: 'Mohammed, Ahmed, Abdelkader, Hassan, Driss',
      since: 'Youssef, Adam, Bilal, Ilyas, Zakaria, Omar, Anas, Yahya, Noureddine',
    },
    families:
      'El|Amrani, El|Idrissi, Bouzid, Benali, Chaoui, El|Khattabi, Ouali, Haddad, Al|Masri, Al-Hassan, Khalil, Ibrahim, Saïdi, Aït|Baha, Hamdaoui',
  },
  surinamese: {
    girls: {
      before: 'Sitara, Indra, Wilma, Muriël, Lygia',
      since: 'Shanti, Priya, Kaylee, Djamila, Shakira, Zoraida, Naomi',
    },
    boys: {
      before: 'Radjin, Orlando, Ramdew, Humphrey, Iwan',
      since: 'Ravi, Jaïr, Gianno, Rayen, Shurandy, Kenzo, Djenairo',
    },
    families:
      'Ramdin, Baldewsingh, Jagernath, Pinas, Sewnarain, Wong|Loi|Sing, Tjon|A|Fat, Kartosen, Wijngaarde, Bhagwandas, Amatmoekrim',
  },
  elsewhere: {
    girls: {
      before: 'Maria, Olena, Nguyệt, Rosa, Almaz',
      since: 'Sofiia, Mehret, Linh, Thảo, Luana, Ana Lúcia, Nataliia',
    },
    boys: { before: 'Petro, José, Minh, Tesfay, João', since: 'Oleksandr, Filmon, Đức, Thiago, Andrei, Ștefan, Y' },
    families:
      'Shevchenko, Kovalenko, Tesfamariam, Nguyễn, dos|Santos, da|Silva, Popescu, Đặng, Hernández, Horváth, Novák, Ng',
  },
}
