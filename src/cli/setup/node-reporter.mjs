/** Ends the output of `node --test` with the line `N passed, N failed`. */
export default async function* report(events) {
  for await (const { type, data } of events) {
    // Each file has a summary of its own; the one without a file is for all.
    if (type !== 'test:summary' || data.file) continue;
    const { passed, failed, cancelled } = data.counts;
    yield `${passed} passed, ${failed + cancelled} failed\n`;
  }
}
