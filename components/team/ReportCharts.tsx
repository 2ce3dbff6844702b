import { useMemo } from 'preact/hooks';
import { teamChartsTexts } from '@/utils/i18n/catalogues/team-charts';
import type { StandardSpread, UnitShares } from '@/utils/team/report-charts';
import { ChartCard } from '../assessment/ChartCard';
import { ShareLegend } from '../charts/ShareLegend';
import { SPREAD_PARTS, spreadHeight } from '../charts/spread-bars';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { useModule } from '../ui/use-module';
import { type ChartWords, sharesInWords, spreadsInWords } from './report-chart-words';
import './report-charts.css';

const loadShareChart = () => import('../charts/ShareChart');
const loadSpreadChart = () => import('../charts/SpreadChart');

/** What can be saved as a picture. */
export type ReportChart = 'shares' | 'spreads';

interface Props {
  shares: UnitShares;
  spreads: readonly StandardSpread[];
  onPicture(chart: ReportChart): void;
}

/** The two charts of the unit's report, each with one sentence and its figures as a table. */
export function ReportCharts({ shares, spreads, onPicture }: Props) {
  return (
    <>
      <SharesCard shares={shares} onPicture={() => onPicture('shares')} />
      <SpreadsCard spreads={spreads} onPicture={() => onPicture('spreads')} />
    </>
  );
}

function SharesCard({ shares, onPicture }: Pick<Props, 'shares'> & { onPicture(): void }) {
  const language = useLanguage();
  const drawn = useModule(loadShareChart);
  const words = useMemo(() => sharesInWords(shares, language), [shares, language]);
  const { title, sentence, isDrawn, bars, names } = words;
  return (
    <ChartCard
      title={title}
      sentence={sentence}
      onPicture={isDrawn ? onPicture : undefined}
      table={<Figures words={words} named={1} />}
    >
      {isDrawn && (
        <>
          <ShareLegend />
          <div class="report-chart">
            {drawn && <drawn.ShareChart bars={bars} names={names} description={sentence} />}
          </div>
        </>
      )}
    </ChartCard>
  );
}

function SpreadsCard({ spreads, onPicture }: Pick<Props, 'spreads'> & { onPicture(): void }) {
  const language = useLanguage();
  const drawn = useModule(loadSpreadChart);
  const words = useMemo(() => spreadsInWords(spreads, language), [spreads, language]);
  const { title, sentence, isDrawn, bars, names } = words;
  return (
    <ChartCard
      title={title}
      sentence={sentence}
      onPicture={isDrawn ? onPicture : undefined}
      table={<Figures words={words} named={2} />}
    >
      {isDrawn && (
        <>
          <ul class="spread-legend">
            {SPREAD_PARTS.map((part) => (
              <li key={part} class="spread-legend__part">
                <span class={`spread-legend__mark spread-legend__mark--${part}`} />
                {names[part]}
              </li>
            ))}
          </ul>
          <div class="report-chart" style={{ height: `${spreadHeight(bars)}px` }}>
            {drawn && <drawn.SpreadChart bars={bars} names={names} description={sentence} />}
          </div>
        </>
      )}
    </ChartCard>
  );
}

interface FiguresProps {
  words: Pick<ChartWords<unknown, unknown>, 'title' | 'heads' | 'rows'>;
  /** How many columns from the left hold names. */
  named: number;
}

/** The figures that are drawn. */
function Figures({ words: { title, heads, rows }, named }: FiguresProps) {
  const t = useText(teamChartsTexts);
  const kind = (at: number) => (at < named ? undefined : 'number');
  return (
    <>
      <Table caption={title}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" class={kind(at)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slice(0, named).join(' ')}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row" class="report-chart__name">
                    <bdi>{cell}</bdi>
                  </th>
                ) : (
                  <td key={at} class={kind(at)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      <p class="muted">{t('teamCharts.withheld.about')}</p>
    </>
  );
}
