import { expect, type Page, test } from 'playwright/test';
import { lesson, pageOf, ui } from './site.ts';

test.use({ javaScriptEnabled: false });

const questionsOf = (page: Page) => page.getByRole('group').filter({ has: page.locator('details.answer') });

/** Presses Tab until the element with the keyboard is the given one, at most 300 times. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

test('A person without script or mouse opens every answer and reads whether it is right and why', async ({ page }) => {
  await page.goto(pageOf('ar', lesson).url);
  const answers = await page.locator('details.answer').all();
  expect(answers.length).toBeGreaterThan(3);
  const verdicts = [ui('ar', 'quiz.right'), ui('ar', 'quiz.wrong')];
  for (const [index, answer] of answers.entries()) {
    await tabTo(page, '.answer > summary');
    await expect(answer.locator('summary')).toBeFocused();
    await expect(answer.locator('.because')).toBeHidden();
    await page.keyboard.press(index % 2 ? 'Space' : 'Enter');
    await expect(answer.locator('.because')).toBeVisible();
    const verdict = (await answer.locator('.because strong').textContent()) ?? '';
    expect(verdicts).toContain(verdict);
    const explanation = (await answer.locator('.because').textContent()) ?? '';
    expect(explanation.trim().length).toBeGreaterThan(verdict.length + 10);
  }
});

test('A person finds exactly one right answer to every question', async ({ page }) => {
  await page.goto(pageOf('ar', lesson).url);
  const questions = await questionsOf(page).all();
  expect(questions.length).toBeGreaterThan(1);
  for (const question of questions) {
    const verdicts = await question.locator('details.answer .because strong').allTextContents();
    expect(verdicts.length).toBeGreaterThan(1);
    expect(verdicts.filter((verdict) => verdict === ui('ar', 'quiz.right'))).toHaveLength(1);
    expect(verdicts.filter((verdict) => verdict === ui('ar', 'quiz.wrong'))).toHaveLength(verdicts.length - 1);
  }
});

test('A person who answers one question changes nothing in the others', async ({ page }) => {
  await page.goto(pageOf('ar', lesson).url);
  const questions = await questionsOf(page).all();
  for (const [index, question] of questions.entries()) {
    await question.locator('summary').first().click();
    await expect(question.locator('.because').first()).toBeVisible();
    await expect(page.locator('details.answer[open]')).toHaveCount(index + 1);
  }
});
