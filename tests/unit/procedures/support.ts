import { type Day, parseDay } from '@/utils/calendar/day';
import type { ProcedureDraft } from '@/utils/procedures/procedure';

export function day(text: string): Day {
  const read = parseDay(text);
  if (!read) throw new Error(`no day: ${text}`);
  return read;
}

export function procedure(code: string, change: Partial<ProcedureDraft> = {}): ProcedureDraft {
  return {
    code,
    name: `Đăng ký việc số ${code}`,
    field: 'Hộ tịch',
    level: 'commune',
    limit: { amount: 5, unit: 'workingDays' },
    cutOff: null,
    ...change,
  };
}

/** As many procedures as one asks for, all different. */
export function manyProcedures(count: number): ProcedureDraft[] {
  const [fields, levels] = [['Hộ tịch', 'Đất đai', 'Y tế'], ['province', 'commune', null] as const];
  return Array.from({ length: count }, (_, at) =>
    procedure(`${1 + (at % 2)}.${String(at).padStart(6, '0')}`, {
      name: `Cấp giấy xác nhận, trường hợp ${at}`,
      field: fields[at % 3] ?? '',
      level: levels[at % 3] ?? null,
      limit: at % 7 === 0 ? null : { amount: at % 7, unit: 'workingDays' },
      cutOff: at % 5 === 0 ? 900 : null,
    }),
  );
}
