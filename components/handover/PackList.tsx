import { FileLock2, Inbox, Share2, Undo2, UserCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Day } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import type { PackBody } from '@/utils/handover/pack';
import { handoverTexts } from '@/utils/i18n/catalogues/handover';
import { formatDay, formatInstant } from '@/utils/i18n/format';
import { hrefOf, hrefOfCases } from '../dashboard/route';
import { Facts } from '../exchange/Facts';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { Card } from '../ui/Card';
import { EmptyNote } from '../ui/EmptyNote';
import { useText } from '../ui/language';
import { Switch } from '../ui/Switch';
import { PackSheet } from './PackSheet';

interface Pack {
  hash: string;
  /** The other person; may be empty. */
  who: string;
  at: Instant;
  body: PackBody;
  /** The last file that came back, or went back, for it. */
  lastReturn: Instant | null;
}

export interface GivenPack extends Pack {
  /** Cases that are still away. */
  ids: string[];
  /** They are all reminded of. */
  remind: boolean;
}

export interface TakenPack extends Pack {
  /** Cases that are here. */
  ids: string[];
}

interface GivenProps {
  today: Day;
  packs: readonly GivenPack[];
  /** The person's own name. */
  name: string;
  busy: string | null;
  onRemind(pack: GivenPack, on: boolean): void;
  onHome(pack: GivenPack): void;
  onAgain(pack: GivenPack): void;
  /** Below a pack: the file that was just made again. */
  after(pack: GivenPack): ComponentChildren;
}

/** What was handed over, to whom, and how much of it is still away. */
export function GivenList({
  packs,
  name,
  today,
  busy,
  onRemind,
  onHome,
  onAgain,
  after,
}: GivenProps) {
  const t = useText(handoverTexts);
  return (
    <Card title={t('handover.given.title')}>
      {packs.length === 0 && (
        <EmptyNote
          icon={Share2}
          title={t('handover.given.none')}
          action={<ButtonLink href={hrefOfCases({})}>{t('handover.given.choose')}</ButtonLink>}
        >
          {t('handover.given.none.text')}
        </EmptyNote>
      )}
      {packs.map((pack) => (
        <PackItem key={pack.hash} pack={pack} title="given" name={name} today={today}>
          {pack.ids.length > 0 && (
            <>
              <Switch
                on={pack.remind}
                hint={t('handover.given.remind.hint')}
                onChange={(on) => onRemind(pack, on)}
              >
                {t('handover.given.remind')}
              </Switch>
              <p class="page__acts">
                <ButtonLink size="small" href={hrefOfCases({ view: 'handedOut' })}>
                  {t('handover.given.show')}
                </ButtonLink>
                <Button size="small" icon={Undo2} onClick={() => onHome(pack)}>
                  {t('handover.given.end')}
                </Button>
                <Button
                  size="small"
                  tone="quiet"
                  icon={FileLock2}
                  busy={busy === pack.hash}
                  onClick={() => onAgain(pack)}
                >
                  {t('handover.given.again')}
                </Button>
              </p>
            </>
          )}
          {after(pack)}
        </PackItem>
      ))}
    </Card>
  );
}

interface TakenProps {
  today: Day;
  packs: readonly TakenPack[];
  onOwn(pack: TakenPack): void;
}

/** What was taken from whom, and the way back. */
export function TakenList({ packs, today, onOwn }: TakenProps) {
  const t = useText(handoverTexts);
  return (
    <Card title={t('handover.taken.title')}>
      {packs.length === 0 && (
        <EmptyNote icon={Inbox} title={t('handover.taken.none')}>
          {t('handover.taken.none.text')}
        </EmptyNote>
      )}
      {packs.map((pack) => (
        <PackItem key={pack.hash} pack={pack} title="taken" name={pack.who} today={today}>
          {pack.ids.length > 0 && (
            <p class="page__acts">
              <ButtonLink
                size="small"
                tone="primary"
                icon={FileLock2}
                href={hrefOf({ page: 'handover', rest: `back/${pack.hash}` })}
              >
                {t('handover.taken.back')}
              </ButtonLink>
              <ButtonLink size="small" href={hrefOfCases({ view: 'handedIn' })}>
                {t('handover.taken.show')}
              </ButtonLink>
              <Button size="small" tone="quiet" icon={UserCheck} onClick={() => onOwn(pack)}>
                {t('handover.taken.own')}
              </Button>
            </p>
          )}
        </PackItem>
      ))}
    </Card>
  );
}

interface ItemProps {
  today: Day;
  pack: GivenPack | TakenPack;
  title: 'given' | 'taken';
  /** Who gave it. */
  name: string;
  children: ComponentChildren;
}

function untilWords(
  until: Day | null,
  today: Day,
  t: ReturnType<typeof useText<typeof handoverTexts>>,
): string {
  if (!until) return t('handover.until.none');
  const day = formatDay(until);
  return until < today ? t('handover.until.over', { day }) : day;
}

function PackItem({ pack, title, name, today, children }: ItemProps) {
  const t = useText(handoverTexts);
  const { body, ids, at, lastReturn } = pack;
  const who = pack.who || t('handover.nameless');
  const count = body.cases.length;
  const words = {
    given: {
      title: t('handover.given.to', { count, who }),
      state:
        ids.length > 0 ? t('handover.given.away', { count: ids.length }) : t('handover.given.home'),
      since: t('handover.given.since'),
      last: t('handover.given.heard'),
    },
    taken: {
      title: t('handover.taken.from', { count, who }),
      state:
        ids.length > 0 ? t('handover.taken.here', { count: ids.length }) : t('handover.taken.gone'),
      since: t('handover.taken.since'),
      last: t('handover.taken.last'),
    },
  }[title];
  return (
    <section class="pack-item" aria-label={words.title}>
      <h3 class="pack-item__title">{words.title}</h3>
      <p class={ids.length > 0 ? undefined : 'muted'}>{words.state}</p>
      <Facts
        facts={[
          { name: words.since, value: formatInstant(at) },
          {
            name: t('handover.until'),
            value: untilWords(body.until, today, t),
          },
          {
            name: words.last,
            value: lastReturn === null ? t('handover.given.heard.none') : formatInstant(lastReturn),
          },
        ]}
      />
      {children}
      <details class="head-details">
        <summary>{t('handover.pack.content')}</summary>
        <PackSheet body={body} from={name || t('handover.nameless')} />
      </details>
    </section>
  );
}
