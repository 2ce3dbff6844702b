import type { Catalogue } from '../text';

/** Facts of the work in words, on screens and in papers. */
export const factTexts = {
  'fact.days': { vi: 'từ {from} đến {to}', en: '{from} to {to}' },
  'fact.dossiers': {
    vi: '{good}/{all} hồ sơ xong trước hạn và đúng hạn ({share}), {late} hồ sơ trễ hạn',
    en: '{good} of {all} dossiers finished early or on time ({share}), {late} late',
  },
  'fact.petitions': {
    vi: '{good}/{all} đơn thư xong trước hạn và đúng hạn ({share}), {late} đơn trễ hạn',
    en: '{good} of {all} petitions settled early or on time ({share}), {late} late',
  },
  'fact.tasks': {
    vi: '{good}/{all} nhiệm vụ xong trước hạn và đúng hạn ({share}), {late} nhiệm vụ trễ hạn',
    en: '{good} of {all} tasks finished early or on time ({share}), {late} late',
  },
  'fact.supplements': {
    vi: '{once} hồ sơ yêu cầu bổ sung một lần, {again} hồ sơ phải yêu cầu lại',
    en: '{once} dossiers sent back once for a supplement, {again} more than once',
  },
  'fact.apologies': {
    vi: '{written}/{needed} hồ sơ trễ hoặc hẹn lại đã có văn bản xin lỗi',
    en: '{written} of {needed} dossiers late or given a new date had a letter of apology',
  },
  'fact.receptions': { vi: '{count} lượt tiếp công dân', en: '{count} receptions of citizens' },
  'fact.receptionsOfHead': {
    vi: '{count} lượt tiếp công dân, thủ trưởng tiếp {days} ngày',
    en: '{count} receptions of citizens; the head received on {days} days',
  },
  'fact.inspections': {
    vi: '{done} kiến nghị sau thanh tra, kiểm tra đã thực hiện xong ({late} trễ hạn), {open} kiến nghị đang thực hiện',
    en: '{done} recommendations of inspections carried out ({late} late), {open} under way',
  },
  'fact.daily': {
    vi: 'Tự soi kỷ luật hằng ngày {kept}/{due} ngày làm việc',
    en: 'Daily discipline reflected on {kept} of {due} working days',
  },
  'fact.actions': {
    vi: '{done}/{all} việc tự sửa đến hạn đã làm xong',
    en: '{done} of {all} actions of mending that were due are done',
  },
  'fact.note': { vi: 'Ghi chú ngày {day}: {text}', en: 'Note of {day}: {text}' },
  'fact.paper': { vi: '{text} ({place}), ngày {day}', en: '{text} ({place}), {day}' },
  'fact.paperNowhere': { vi: '{text}, ngày {day}', en: '{text}, {day}' },
  'fact.case': { vi: 'Việc {name}, ngày {day}', en: 'Case {name}, {day}' },
} as const satisfies Catalogue;
