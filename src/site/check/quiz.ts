import { attribute, isComponent, type Node } from '../../markdown/tree.ts';
import { error, type Problem, type Say } from '../problems.ts';
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

const questionsOf = (text: ReadText) =>
  nodesOf(text)
    .filter(({ node }) => isComponent(node) && node.name === 'Question')
    .map(({ node }) => node);
const named = (root: Node, name: string) => componentsIn(root).filter((one) => one.name === name);

function checkLength(text: ReadText): Problem[] {
  const quiz = sectionsIn(text).find(({ id }) => id === 'quiz');
  const count = quiz?.nodes.filter((node) => node.name === 'Question').length ?? fewestQuestions;
  return count < fewestQuestions
    ? [error(text.file, quiz?.line ?? 1, 'quiz.short', { count, fewest: fewestQuestions })]
    : [];
}

function checkQuestion(text: ReadText, question: Node, before: Node[]): Problem[] {
  const id = attribute(question, 'id') ?? '';
  const answers = named(question, 'Answer');
  const right = answers.filter(({ node }) => attribute(node, 'right') === 'yes').length;
  const isMany = attribute(question, 'many') === 'yes';
  const say: Say = (...message) => error(text.file, lineOf(question), ...message);
  return [
    ...(before.some((other) => attribute(other, 'id') === id) ? [say('question.twice', { id })] : []),
    ...(answers.length < 2 ? [say('question.few-answers', { id, count: answers.length })] : []),
    ...(right === 1 || (isMany && right > 1)
      ? []
      : [say(isMany ? 'question.right-many' : 'question.right', { id, count: right })]),
    ...answers.flatMap(({ node }, at) =>
      checkAnswer(
        text,
        node,
        answers.slice(0, at).map((one) => one.id),
      ),
    ),
  ];
}

function checkAnswer(text: ReadText, answer: Node, before: (string | undefined)[]): Problem[] {
  const id = attribute(answer, 'id') ?? '';
  const because = named(answer, 'Because');
  const words = (answer.children ?? [])
    .filter((child) => child.name !== 'Because')
    .map(plainText)
    .join('')
    .trim();
  const say: Say = (...message) => error(text.file, lineOf(answer), ...message);
  return [
    ...(before.includes(id) ? [say('answer.twice', { id })] : []),
    ...(words || componentsIn(answer).length > because.length ? [] : [say('answer.empty', { id })]),
    ...(because.length === 1 && plainText(because[0]?.node).trim()
      ? []
      : [say(because.length ? 'answer.because' : 'answer.no-because', { id })]),
  ];
}
