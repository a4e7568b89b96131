import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const folder = new URL('../../.github/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const names = (path: string) => readdirSync(new URL(path, folder)).filter((name) => name.endsWith('.yml'));

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { uses?: string; permissions?: Record<string, string>; steps?: Step[] }>;
}

const workflows = names('workflows/').map((name): [string, Workflow, string] => {
  const source = read(`workflows/${name}`);
  return [name, parse(source), source];
});
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const workflow = (wanted: string) => workflows.find(([name]) => name === wanted)?.[1] ?? assert.fail(`no ${wanted}`);

for (const [name, rules, source] of workflows) {
  test(`${name} has no rights but those that a job asks for`, () => {
    assert.deepEqual(rules.permissions, {});
    for (const job of Object.values(rules.jobs)) assert.ok(job.permissions, 'a job without permissions');
  });

  test(`${name} uses only what is pinned by its commit`, () => {
    const used = [...Object.values(rules.jobs), ...stepsOf(rules)].flatMap(({ uses }) => uses ?? []);
    for (const one of used) assert.match(one, /^(\.\/\.github\/workflows\/[a-z-]+\.yml|[\w./-]+@[0-9a-f]{40})$/);
  });

  test(`${name} never gives a proposal the rights of the repository`, () => {
    assert.ok(!('pull_request_target' in rules.on));
    if (!('pull_request' in rules.on)) return;
    assert.doesNotMatch(source, /\bsecrets[.[:]|github\.token/);
    for (const { permissions } of Object.values(rules.jobs)) assert.deepEqual(permissions, { contents: 'read' });
  });

  test(`${name} puts nothing from an event into a command`, () => {
    for (const { run = '' } of stepsOf(rules)) assert.doesNotMatch(run, /\$\{\{/);
  });
}

test('what comments on proposals runs nothing of them', () => {
  const report = workflow('report.yml');
  assert.deepEqual(Object.keys(report.on), ['workflow_run']);
  assert.deepEqual(report.jobs.comment?.permissions, { actions: 'read', 'pull-requests': 'write' });
  for (const { uses, run = '' } of stepsOf(report)) {
    assert.equal(uses, undefined);
    assert.doesNotMatch(run, /\b(checkout|clone|npm|npx|node|source|eval)\b/);
  }
});

test('the report is made whether or not the check passes, before anything is built', () => {
  const { content, preview } = workflow('pull-request.yml').jobs as Record<string, { needs?: string; steps: object[] }>;
  assert.equal(preview?.needs, 'content');
  assert.equal(content?.steps.filter((step) => 'if' in step && step.if === 'always()').length, 2);
});

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: string[] };
}

for (const name of names('ISSUE_TEMPLATE/').filter((one) => one !== 'config.yml')) {
  test(`the form ${name} has what GitHub and its reader need`, () => {
    const form: { name: string; description: string; body: Field[] } = parse(read(`ISSUE_TEMPLATE/${name}`));
    const [first, ...fields] = form.body;
    assert.match(form.name, / · /);
    assert.match(form.description, / · /);
    assert.equal(first?.type, 'markdown');
    assert.match(first?.attributes.value ?? '', /case number/);
    assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length);
    for (const { type, id, attributes } of fields) {
      assert.ok(['input', 'textarea', 'dropdown'].includes(type), type);
      assert.match(id ?? '', /^[a-z-]+$/);
      assert.match(attributes.label ?? '', / · /);
    }
    assert.ok(fields.some(({ id }) => id === 'page'));
  });
}

test('who finds no fitting form can write without one', () => {
  assert.equal(parse(read('ISSUE_TEMPLATE/config.yml')).blank_issues_enabled, true);
});
