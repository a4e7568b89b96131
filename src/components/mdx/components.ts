import Answer from './Answer.astro';
import Because from './Because.astro';
import Check from './Check.astro';
import Code from './Code.astro';
import Contact from './Contact.astro';
import Dialogue from './Dialogue.astro';
import Fact from './Fact.astro';
import Field from './Field.astro';
import FormField from './FormField.astro';
import GuideDeadlines from './GuideDeadlines.astro';
import Hear from './Hear.astro';
import Letter from './Letter.astro';
import Link from './Link.astro';
import Mistake from './Mistake.astro';
import Note from './Note.astro';
import Phrase from './Phrase.astro';
import Picture from './Picture.astro';
import Question from './Question.astro';
import RightsTable from './RightsTable.astro';
import Say from './Say.astro';
import Section from './Section.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

/**
 * What a text may use (see `markdown/vocabulary.ts`), what the passes put around it (GuideDeadlines, Link, Section, Steps, Step), and
 * the element that Markdown's `code` becomes.
 */
export const components = {
  Answer,
  Because,
  Check,
  Contact,
  Dialogue,
  Fact,
  Field,
  FormField,
  GuideDeadlines,
  Hear,
  Letter,
  Link,
  Mistake,
  Note,
  Phrase,
  Picture,
  Question,
  RightsTable,
  Say,
  Section,
  Step,
  Steps,
  Term,
  code: Code,
};
