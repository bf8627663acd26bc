/** One line of `expect` as a test case of a report that continuous integration reads. */
export interface JunitCase {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it did not pass: expected, got. */
  readonly message?: string;
}

/**
 * A JUnit report of one suite, in the form that GitLab, Jenkins and the common GitHub actions read. No clock and no host:
 * the same verdicts give the same bytes.
 */
export function writeJunit(suite: string, cases: readonly JunitCase[]): string {
  const count = (outcome: JunitCase['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const counts = `tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`;
  const lines = cases.map(({ name, outcome, message = '' }) => {
    const head = `    <testcase classname=${quote(suite)} name=${quote(name)}`;
    switch (outcome) {
      case 'passed':
        return `${head}/>`;
      case 'failed':
        return `${head}>\n      <failure message=${quote(message)}/>\n    </testcase>`;
      case 'skipped':
        return `${head}>\n      <skipped message=${quote(message)}/>\n    </testcase>`;
      default:
        throw new Error(`junit: unknown outcome ${String(outcome satisfies never)}`);
    }
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="corule check" ${counts}>`,
    `  <testsuite name=${quote(suite)} ${counts}>`,
    ...lines,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** An attribute: what XML reserves is escaped, and characters that XML 1.0 cannot hold are replaced. */
function quote(text: string): string {
  const allowed = text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
  const escaped = allowed
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `"${escaped}"`;
}
