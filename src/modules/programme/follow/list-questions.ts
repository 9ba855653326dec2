import { useCase } from '../../../platform/use-case.ts'
import { ListQuestions, QuestionList } from '../contract/moments.ts'
import { mayAnswer } from '../rights.ts'
import { questionsTo } from '../store/states.ts'
import { itemKindsOn } from './item-kinds.ts'

/** Everything somebody is asked to tell about the own items, on one page, with what was told the time before. */
export const listQuestions = useCase({
  name: 'programme.list-questions',
  summary: 'De stand van zaken die aan u wordt gevraagd',
  action: 'list',
  purpose: 'policy',
  input: ListQuestions,
  output: QuestionList,
  subject: () => 'programme-questions',
  may: ({ actor }) => mayAnswer(actor),
  async run({ tx, actor, municipality, today }) {
    const itemKinds = await itemKindsOn(tx, { municipality, day: today })
    const questions = await questionsTo(tx, { municipality, owner: actor.id, today }, itemKinds)
    return {
      questions: questions.map((question) => ({
        ...question,
        late: question.state === null && question.moment.due < today,
      })),
    }
  },
})
