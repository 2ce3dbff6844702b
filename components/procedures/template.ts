import { proceduresTexts } from '@/utils/i18n/catalogues/procedures';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';

/** The rows of a file that shows how a catalogue is written, with examples to be deleted. */
export function templateRows(language: Language): string[][] {
  const t = translator(proceduresTexts, language);
  const example = (key: 'birth' | 'land' | 'permit') =>
    t('procedures.template.example', { name: t(`procedures.template.${key}`) });
  const [days, sameDay] = [unit(language), t('procedures.limit.sameDay')];
  const commune = t('procedures.level.commune');
  const province = t('procedures.level.province');
  return [
    (['code', 'name', 'field', 'level', 'limit', 'unit', 'cutOff'] as const).map((column) =>
      t(`procedures.column.${column}`),
    ),
    ['1.000001', example('birth'), t('procedures.template.civil'), commune, sameDay, '', '15:00'],
    ['1.000002', example('land'), t('procedures.template.landField'), commune, '20', days, ''],
    ['1.000003', example('permit'), t('procedures.template.building'), province, '15', days, ''],
  ];
}

const unit = (language: Language) => (language === 'vi' ? 'ngày làm việc' : 'working days');
