import { downloadCsv, downloadFile } from '@/components/ui/download';
import { dayOf } from '@/utils/calendar/day';
import type { Period } from '@/utils/calendar/period';
import { toCsv } from '@/utils/export/csv';
import { toNdjson } from '@/utils/export/ndjson';
import { REPORT_COLUMNS, type ReportWords, reportSheet } from '@/utils/export/unit-report-sheet';
import type { WorkbookWords } from '@/utils/export/unit-report-xlsx';
import { teamTexts } from '@/utils/i18n/catalogues/team';
import { teamFileTexts } from '@/utils/i18n/catalogues/team-files';
import { translator } from '@/utils/i18n/text';
import { unitReportPaper } from '@/utils/papers/unit-report-paper';
import type { Language, Settings } from '@/utils/settings';
import type { UnitReport } from '@/utils/team/unit-report';
import { clock } from '../clock';
import { type ChartFacts, paperCharts } from './report-charts';

export type ReportFormat = 'docx' | 'xlsx' | 'csv' | 'ndjson';

interface Order {
  report: UnitReport;
  charts: ChartFacts;
  period: Period;
  settings: Settings;
}

/** Writes the unit's report and hands it to the person. The libraries are loaded when asked for. */
export async function saveReport(format: ReportFormat, order: Order): Promise<void> {
  const name = `don-vi-${order.period.key}`;
  const { language } = order.settings;
  switch (format) {
    case 'docx':
      return downloadFile(await docxOf(order), `${name}.docx`);
    case 'xlsx': {
      const { unitReportXlsx } = await import('@/utils/export/unit-report-xlsx');
      return downloadFile(
        await unitReportXlsx(order.report, workbookWords(language)),
        `${name}.xlsx`,
      );
    }
    case 'csv':
      // Vietnamese Windows takes the comma for the decimal sign and parts cells by semicolons.
      return downloadCsv(
        toCsv(reportSheet(order.report, reportWords(language)), ';'),
        `${name}.csv`,
      );
    case 'ndjson': {
      const lines = order.report.lines.map((line) => ({ period: order.period.key, ...line }));
      return downloadFile(
        new Blob([toNdjson(lines)], { type: 'application/x-ndjson' }),
        `${name}.ndjson`,
      );
    }
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function docxOf({ report, charts, period, settings }: Order): Promise<Blob> {
  const { paperDocx } = await import('@/utils/export/paper-docx');
  const { name, position, unit, papers } = settings.profile;
  const person = {
    name: name || null,
    position: position || null,
    unit: unit || null,
    above: papers.above || null,
    place: papers.place || null,
    leader: settings.profile.roles.leader,
    party: null,
  };
  const drawn = await paperCharts(charts);
  const paper = unitReportPaper({ person, period, report, charts: drawn, day: dayOf(clock()) });
  return new Blob([await paperDocx(paper)], { type: DOCX });
}

function reportWords(language: Language): ReportWords {
  const t = translator(teamTexts, language);
  const files = translator(teamFileTexts, language);
  const headings = Object.fromEntries(
    REPORT_COLUMNS.map((column) => [column, files(`teamFile.col.${column}`)]),
  ) as ReportWords['headings'];
  return {
    headings,
    bands: {
      excellent: t('team.band.excellent'),
      good: t('team.band.good'),
      completed: t('team.band.completed'),
      notCompleted: t('team.band.notCompleted'),
    },
    notSent: t('team.standing.missing'),
  };
}

function workbookWords(language: Language): WorkbookWords {
  const t = translator(teamFileTexts, language);
  return {
    ...reportWords(language),
    sheets: {
      data: t('teamFile.sheet.data'),
      totals: t('teamFile.sheet.totals'),
      method: t('teamFile.sheet.method'),
    },
    total: { what: t('teamFile.total'), value: t('teamFile.value') },
    sums: {
      people: t('teamFile.sum.people'),
      sent: t('teamFile.sum.sent'),
      received: t('teamFile.sum.received'),
      late: t('teamFile.sum.late'),
      overdue: t('teamFile.sum.overdue'),
      hours: t('teamFile.sum.hours'),
      meanSelf: t('teamFile.sum.meanSelf'),
      meanHead: t('teamFile.sum.meanHead'),
    },
    method: [
      t('teamFile.method.title'),
      t('teamFile.method.missing'),
      t('teamFile.method.share'),
      t('teamFile.method.late'),
      t('teamFile.method.unexplained'),
      t('teamFile.method.hours'),
      t('teamFile.method.points'),
      t('teamFile.method.totals'),
    ],
  };
}
