import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import { error, type Problem } from '../problems.ts';
import type { ReadText } from '../read.ts';
import { plainText } from '../text.ts';
import type { Check } from './check.ts';
import { sourcesOf } from './lookup.ts';
import { componentsIn, lineOf, nodesOf, sectionsIn } from './nodes.ts';

const fewestQuestions = 3;

/** Questions can be answered, and every answer is explained. */
export const checkQuiz: Check = (read) =>
  read.texts.flatMap((text) => [
    ...questionsOf(text).flatMap((question, at, all) => checkQuestion(text, question, all.slice(0, at))),
    ...(text.kind === 'lesson' && sourcesOf(read).get(text.key) === text ? checkLength(text) : []),
  ]);

type Say = (found: string, fix: string) => Problem;

const questionsOf = (text: ReadText) =>
  nodesOf(text)
    .filter(({ node }) => isComponent(node) && node.name === 'Question')
    .map(({ node }) => node);
const named = (root: Node, name: string) => componentsIn(root).filter((one) => one.name === name);

function checkLength(text: ReadText): Problem[] {
  const quiz = sectionsIn(text).find(({ id }) => id === 'quiz');
  const count = quiz?.nodes.filter((node) => node.name === 'Question').length ?? fewestQuestions;
  return count < fewestQuestions
    ? [error(text.file, quiz?.line ?? 1, `a quiz of ${count} questions`, `write ${fewestQuestions} or more <Question>`)]
    : [];
}

function checkQuestion(text: ReadText, question: Node, before: Node[]): Problem[] {
  const id = attribute(question, 'id') ?? '';
  const answers = named(question, 'Answer');
  const right = answers.filter(({ node }) => attribute(node, 'right') === 'yes').length;
  const isMany = attribute(question, 'many') === 'yes';
  const say: Say = (found, fix) => error(text.file, lineOf(question), found, fix);
  return [
    ...(before.some((other) => attribute(other, 'id') === id)
      ? [say(`the question "${id}" a second time`, 'give every question of a text its own id')]
      : []),
    ...(answers.length < 2
      ? [say(`the question "${id}" with ${answers.length} answers`, 'write two or more <Answer>')]
      : []),
    ...(right === 1 || (isMany && right > 1)
      ? []
      : [say(`the question "${id}" with ${right} right answers`, rightFix(isMany))]),
    ...answers.flatMap(({ node }, at) =>
      checkAnswer(
        text,
        node,
        answers.slice(0, at).map((one) => one.id),
      ),
    ),
  ];
}

const rightFix = (isMany: boolean) =>
  isMany
    ? 'mark one or more with right="yes"'
    : 'mark exactly one with right="yes", or write many="yes" at the question';

function checkAnswer(text: ReadText, answer: Node, before: (string | undefined)[]): Problem[] {
  const id = attribute(answer, 'id');
  const because = named(answer, 'Because');
  const words = (answer.children ?? [])
    .filter((child) => child.name !== 'Because')
    .map(plainText)
    .join('')
    .trim();
  const say: Say = (found, fix) => error(text.file, lineOf(answer), found, fix);
  return [
    ...(before.includes(id)
      ? [say(`the answer "${id}" a second time`, 'give every answer of a question its own id')]
      : []),
    ...(words || componentsIn(answer).length > because.length
      ? []
      : [say(`the answer "${id}" without words`, 'write the answer before <Because>')]),
    ...(because.length === 1 && plainText(because[0]?.node).trim()
      ? []
      : [
          say(
            `the answer "${id}" with ${because.length ? 'an empty or second' : 'no'} <Because>`,
            'explain every answer once: <Because>…</Because>',
          ),
        ]),
  ];
}
