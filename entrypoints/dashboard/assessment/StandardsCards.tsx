import { useMemo, useRef } from 'preact/hooks';
import { ChartCard } from '@/components/assessment/ChartCard';
import { GroupTable, TrendTable } from '@/components/assessment/SeeingTables';
import {
  type GroupScore,
  radarTitle,
  trendSentence,
  trendTitle,
} from '@/components/assessment/seeing-words';
import {
  periodKeyText,
  pointsText,
  scoreText,
  shortPeriodText,
  wordsIn,
} from '@/components/assessment/words';
import type { ScoreAxis, Series } from '@/components/charts/standards-config';
import { useLanguage, useText } from '@/components/ui/language';
import { useModule } from '@/components/ui/use-module';
import type { Scale } from '@/utils/assessment/edition';
import { RANGE_OF_SCALE } from '@/utils/assessment/score';
import { type Trend, trendOf } from '@/utils/assessment/trend';
import { seeingTexts } from '@/utils/i18n/catalogues/seeing';
import { formatShare } from '@/utils/i18n/format';
import { inSentence } from '@/utils/i18n/in-sentence';
import type { Language } from '@/utils/settings';
import type { Line } from './read-seeing';
import { savePicture } from './save-picture';

// Fetched while the figures are read from the database.
const charts = import('@/components/charts/StandardsChart');
const loadCharts = () => charts;

/** Rings of the radar, lines of the trend: whole grades, or quarters of the share. */
const STEP: Record<Scale, number> = { grade4: 1, yesNoNa: 0.25 };
/** A radar of fewer corners says nothing. */
const CORNERS_AT_LEAST = 3;

function axisOf(labels: readonly string[], scale: Scale, language: Language): ScoreAxis {
  const say = (value: number) =>
    scale === 'grade4' ? pointsText(value, language) : formatShare(value, language);
  return { labels, ...RANGE_OF_SCALE[scale], step: STEP[scale], say };
}

/** The last two reviews by the items they share. */
function scoresOf(trend: Trend): GroupScore[] {
  return trend.groups.map(({ groupId, title, values }) => ({
    groupId,
    title,
    now: values.at(-1) ?? null,
    before: values.length > 1 ? (values.at(-2) ?? null) : null,
  }));
}

/** The standards of the last review, with the one before behind it. */
export function RadarCard({ line }: { line: Line }) {
  const t = useText(seeingTexts);
  const language = useLanguage();
  const drawn = useModule(loadCharts);
  const frame = useRef<HTMLDivElement>(null);
  const { scale } = line.edition;
  const { trend, scores, now, before, axis } = useMemo(() => {
    const pair = trendOf(line.reviews.slice(-2));
    const found = scoresOf(pair);
    const series = (name: string, values: (number | null)[]): Series => ({ name, values });
    const keys = pair.periods.slice(-2).map((key) => periodKeyText(key, language));
    return {
      trend: pair,
      scores: found,
      now: series(
        keys.at(-1) ?? '',
        found.map((one) => one.now),
      ),
      before:
        line.reviews.length > 1 && keys[0] !== undefined
          ? series(
              keys[0],
              found.map((one) => one.before),
            )
          : null,
      axis: axisOf(
        found.map((one) => wordsIn(one.title, language)),
        scale,
        language,
      ),
    };
  }, [line, scale, language]);
  const key = trend.periods.at(-1) ?? '';
  const title = radarTitle(scores, key, scale, language);
  const small = (name: string) => inSentence(name, language);
  const shown = before
    ? t('seeing.radar.sentence', { period: small(now.name), before: small(before.name) })
    : t('seeing.radar.alone', { period: small(now.name) });
  const shared = t('seeing.shared', { shared: trend.shared, of: trend.of });
  const sentence = [shown, shared, t('seeing.own')].join(' ');
  const isRadar = scores.length >= CORNERS_AT_LEAST;
  return (
    <ChartCard
      title={title}
      sentence={sentence}
      tableOpen={!isRadar || undefined}
      onPicture={isRadar ? () => void savePicture(frame.current, { title, sentence }) : undefined}
      table={
        <GroupTable
          scores={scores}
          keys={{ now: key, before: before ? (trend.periods.at(-2) ?? null) : null }}
          scale={scale}
        />
      }
    >
      {isRadar && (
        <div class="seeing-chart" ref={frame}>
          {drawn && <drawn.RadarChart now={now} before={before} axis={axis} description={title} />}
        </div>
      )}
    </ChartCard>
  );
}

/** Each standard over the periods, a small chart for each. */
export function TrendCard({ line }: { line: Line }) {
  const t = useText(seeingTexts);
  const language = useLanguage();
  const drawn = useModule(loadCharts);
  const frame = useRef<HTMLDivElement>(null);
  const { scale } = line.edition;
  const { trend, axis, series } = useMemo(() => {
    const found = trendOf(line.reviews);
    return {
      trend: found,
      axis: axisOf(found.periods.map(shortPeriodText), scale, language),
      series: found.groups.map((group) => ({
        id: group.groupId,
        name: wordsIn(group.title, language),
        values: group.values,
      })),
    };
  }, [line, scale, language]);
  const title = trendTitle(trend, scale, language);
  const shared = t('seeing.shared', { shared: trend.shared, of: trend.of });
  const sentence = [trendSentence(trend, language), shared].join(' ');
  return (
    <ChartCard
      title={title}
      sentence={sentence}
      onPicture={() => void savePicture(frame.current, { title, sentence })}
      table={<TrendTable trend={trend} scale={scale} />}
    >
      <div class="seeing-multiples" ref={frame}>
        {series.map((one) => (
          <figure key={one.id} class="seeing-multiple">
            <figcaption class="seeing-multiple__title">
              {`${one.name}: ${scoreText(one.values.at(-1) ?? null, scale, language)}`}
            </figcaption>
            <div class="seeing-multiple__chart" data-picture-name={one.name}>
              {drawn && <drawn.TrendChart series={one} axis={axis} description={one.name} />}
            </div>
          </figure>
        ))}
      </div>
    </ChartCard>
  );
}
