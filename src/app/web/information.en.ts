import type { InformationWords } from './information.nl.ts'

export const informationEn: InformationWords = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use this site. Also with an aid.',
    parts: [
      {
        heading: 'How far are we?',
        texts: [
          'We want to meet WCAG 2.2, levels A and AA.',
          'We test the screens ourselves. No outside party has examined them yet.',
          'So we do not know for certain that everything is right.',
        ],
      },
      {
        heading: 'What do we test ourselves?',
        texts: [
          'We test screens with the program axe, in light and in dark.',
          'We do fixed tasks with the keyboard alone.',
          'We look whether a screen fits in 320 pixels.',
          'These tests run with every change of the software.',
        ],
      },
      {
        heading: 'What did we not do yet?',
        texts: [
          'People with a disability have not tested the site yet.',
          'We have not tested with every screen reader yet.',
        ],
      },
      {
        heading: 'Does something not work for you?',
        texts: [
          'Tell your municipality. Write down which page it was and what went wrong.',
          'You may also phone or visit. We will help you in another way.',
        ],
      },
    ],
  },
  developers: {
    title: 'For developers',
    lead: 'How to connect a system to Vangnet.',
    parts: [
      {
        heading: 'The description',
        texts: [
          'The whole API is described in OpenAPI 3.1, at /api/v1/openapi.json.',
          'It follows the Dutch design rules for APIs. Faults come as problem+json, with a sentence per field.',
        ],
      },
      {
        heading: 'Coming in',
        texts: [
          'Ask the functional administrator of the municipality for a key for your system.',
          'Send it as Authorization: Bearer. A key opens only what it was made for.',
          'Send an Idempotency-Key with every POST. After a failure send the same once more.',
          'Send the ETag as If-Match with every change.',
        ],
      },
      {
        heading: 'Giving signals and reading answers',
        texts: [
          'POST /api/v1/signals gives a signal. Put your own number in reference.',
          'GET /api/v1/own-signals gives what your system gave, with the feedback.',
        ],
      },
      {
        heading: 'Being told',
        texts: [
          'POST /api/v1/event-subscriptions subscribes your system to feedback and closing.',
          'You get CloudEvents by the NL GOV profile, with a reference and without data.',
          'Every message is signed as Standard Webhooks asks. Check the signature and the time.',
          'Answer with 2xx. After another answer we try again, for a day.',
          'The same message may come twice. It then has the same id.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Here you read what the municipality keeps, and who may see it.',
    parts: [
      {
        heading: 'What does the municipality keep?',
        texts: [
          'Names, date of birth and address of child and parents.',
          'What you and others tell, and which help there is.',
          'The plan of your family, in your own words.',
          'Who looked at your data, when and why.',
        ],
      },
      {
        heading: 'Who is responsible?',
        texts: [
          'Your municipality is responsible. It works by the Youth Act and the GDPR.',
          'Each municipality sees the families of its own municipality only.',
        ],
      },
      {
        heading: 'Who may look?',
        texts: [
          'Only who helps you, or who checks that work. It is recorded why, every time.',
          'A school or doctor who reports something cannot look in your file.',
          'In an emergency somebody else can look. That is always checked afterwards.',
        ],
      },
      {
        heading: 'How long?',
        texts: [
          'We keep a youth help file for 20 years. The Youth Act says so.',
          'A report without a follow-up is kept shorter. Ask your municipality how long.',
        ],
      },
      {
        heading: 'What can you ask?',
        texts: [
          'You may see your data. You may ask who looked.',
          'You may have mistakes put right. You may ask to have data erased.',
          'A child of 12 or older may ask this too. From 16 the child decides alone.',
          'Ask whoever helps you, or the data protection officer of your municipality.',
          'Do you disagree with the answer? You can complain to the Dutch data protection authority.',
        ],
      },
      {
        heading: 'Cookies',
        texts: ['We only use cookies that are needed: to log in and for your language.', 'We do not follow you.'],
      },
    ],
  },
}
