import type { Commitment } from '../assessment/action';
import type { Day } from '../calendar/day';
import { sentence } from './claims';
import type { Paper } from './paper';
import { type PaperPerson, partyHead, stateHead } from './person';

/** Bản cam kết: what the person commits to for a year, as it was entered. */
export function commitmentPaper(person: PaperPerson, commitment: Commitment, day: Day): Paper {
  return {
    head: person.party ? partyHead(person, day) : stateHead(person, day),
    title: 'BẢN CAM KẾT',
    subtitle: `Tu dưỡng, rèn luyện, phấn đấu năm ${commitment.year}`,
    blocks: [
      { kind: 'field', label: 'Họ và tên', value: person.name },
      { kind: 'field', label: 'Chức vụ', value: person.position },
      { kind: 'field', label: 'Đơn vị', value: person.unit },
      ...(person.party
        ? [{ kind: 'field' as const, label: 'Chi bộ', value: person.party.cell }]
        : []),
      {
        kind: 'text',
        id: 'opening',
        text: `Năm ${commitment.year}, tôi cam kết thực hiện những việc sau:`,
        sources: [],
      },
      ...commitment.lines.map((text, at) => ({
        kind: 'text' as const,
        id: `line/${at}`,
        text: `${at + 1}. ${sentence(text)}`,
        sources: [],
      })),
    ],
    signatures: [
      { role: 'XÁC NHẬN CỦA CẤP TRÊN', note: 'Ký, ghi rõ họ tên', name: null },
      { role: 'NGƯỜI CAM KẾT', note: 'Ký, ghi rõ họ tên', name: person.name },
    ],
    sources: [],
  };
}
