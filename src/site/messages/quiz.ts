import type { Messages } from './shape.ts';

/** Questions and answers of a quiz. */
export const quizMessages = {
  'quiz.short': {
    en: ['a quiz of {count} questions', 'write {fewest} or more <Question>'],
    lv: ['testā jautājumu skaits: {count}', 'uzraksti vismaz {fewest} <Question>'],
  },
  'question.twice': {
    en: ['the question "{id}" a second time', 'give every question of a text its own id'],
    lv: ['jautājums „{id}” otrreiz', 'dod katram teksta jautājumam savu id'],
  },
  'question.few-answers': {
    en: ['the question "{id}" with {count} answers', 'write two or more <Answer>'],
    lv: ['jautājumā „{id}” atbilžu skaits: {count}', 'uzraksti divas vai vairākas <Answer>'],
  },
  'question.right': {
    en: [
      'the question "{id}" with {count} right answers',
      'mark exactly one with right="yes", or write many="yes" at the question',
    ],
    lv: [
      'jautājumā „{id}” pareizo atbilžu skaits: {count}',
      'atzīmē tieši vienu ar right="yes" vai pie jautājuma raksti many="yes"',
    ],
  },
  'question.right-many': {
    en: ['the question "{id}" with {count} right answers', 'mark one or more with right="yes"'],
    lv: ['jautājumā „{id}” pareizo atbilžu skaits: {count}', 'atzīmē vienu vai vairākas ar right="yes"'],
  },
  'answer.twice': {
    en: ['the answer "{id}" a second time', 'give every answer of a question its own id'],
    lv: ['atbilde „{id}” otrreiz', 'dod katrai jautājuma atbildei savu id'],
  },
  'answer.empty': {
    en: ['the answer "{id}" without words', 'write the answer before <Because>'],
    lv: ['atbilde „{id}” bez vārdiem', 'uzraksti atbildi pirms <Because>'],
  },
  'answer.no-because': {
    en: ['the answer "{id}" with no <Because>', 'explain every answer once: <Because>…</Because>'],
    lv: ['atbildei „{id}” nav <Because>', 'paskaidro katru atbildi vienreiz: <Because>…</Because>'],
  },
  'answer.because': {
    en: ['the answer "{id}" with an empty or second <Because>', 'explain every answer once: <Because>…</Because>'],
    lv: ['atbildei „{id}” ir tukšs vai otrs <Because>', 'paskaidro katru atbildi vienreiz: <Because>…</Because>'],
  },
} as const satisfies Messages;
