import { runTool } from '../run-tool.ts';

/** One remark of `web-ext lint`. */
interface Remark {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Warnings that are right in general and harmless here, each with the reason. */
const EXPLAINED: readonly { code: string; file: RegExp; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /\.js$/,
    reason:
      'Preact assigns innerHTML only for dangerouslySetInnerHTML, which no component of ours uses; the page policy demands Trusted Types besides.',
  },
  {
    code: 'INLINE_SCRIPT',
    file: /^tu-soi-reader\.html$/,
    reason:
      'The reader is handed out as one file and runs outside of the extension, by a policy of its own that names its script by hash; within the extension it is only downloaded.',
  },
];

/** `web-ext lint` on the Firefox build: what must be mended, and what is known with its reason. */
export async function lintFirefox(
  folder: string,
): Promise<{ broken: string[]; explained: string[]; seconds: number }> {
  const run = await runTool('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const start = run.output.indexOf('{');
  if (start < 0) return { broken: [run.output.trim()], explained: [], seconds: run.seconds };
  const report: { errors: Remark[]; warnings: Remark[] } = JSON.parse(run.output.slice(start));
  const known = report.warnings.filter((one) => reasonOf(one) !== null);
  const unknown = report.warnings.filter((one) => reasonOf(one) === null);
  return {
    broken: [...report.errors, ...unknown].map(describe),
    explained: known.map((one) => `${describe(one)}\n      known: ${reasonOf(one)}`),
    seconds: run.seconds,
  };
}

function reasonOf(remark: Remark): string | null {
  const found = EXPLAINED.find(
    (one) => one.code === remark.code && one.file.test(remark.file ?? ''),
  );
  return found?.reason ?? null;
}

function describe(remark: Remark): string {
  return `${remark.code} ${remark.file ?? ''}${remark.line === undefined ? '' : `:${remark.line}`} ${remark.message}`;
}
