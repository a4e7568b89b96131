/** Ends the output of Playwright with the line `N passed, N failed`; passed at a second try is passed. */
export default class Reporter {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    console.log(`${count('expected', 'flaky')} passed, ${count('unexpected')} failed`);
  }
}
