import { CalendarCheck, LayoutDashboard, ScanText, Settings } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import type { Day } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { EmptyNote } from '../ui/EmptyNote';
import { IconLink } from '../ui/IconLink';
import { useText } from '../ui/language';
import { Mark } from '../ui/Mark';
import { Picture, PicturesContext } from '../ui/Picture';
import { Skeleton } from '../ui/Skeleton';
import { hrefOfRows } from './hrefs';
import { InboxLines } from './InboxLines';
import { NextList } from './NextList';
import type { PopupAct, PopupView } from './popup-view';
import { QuickAdd } from './QuickAdd';
import { RunningTimer } from './RunningTimer';
import { ShareTable } from './ShareTable';
import './popup.css';

export interface PopupProps {
  /** null until anything is known; only ever for a moment. */
  view: PopupView | null;
  now: Instant;
  today: Day;
  /**
   * false for the first frame alone: what is worked on and what is due next in words, which is what
   * the popup is opened for. All else follows in the next frame, below it and in the places kept for
   * pictures, so that nothing moves.
   */
  whole?: boolean;
  /** How high the first frame is to be, in pixels: as high as the whole; null when not known. */
  height?: number | null;
  /** The act that waits or is under way. */
  busy: PopupAct | null;
  /** What went wrong, above everything else; given from outside, its sentences are many. */
  note?: ComponentChildren;
  /** Questions about time, below what went wrong; they come with the live part. */
  ask?: ComponentChildren;
  /** The minute of today, which comes with the database. */
  minute?: ComponentChildren;
  /** @returns whether it was done */
  onAct: (act: PopupAct) => Promise<boolean>;
  addRef?: Ref<HTMLInputElement>;
}

/** The window behind the icon. It shows and reports; the page around it does. */
export function Popup(props: PopupProps) {
  const { view, note, ask, whole = true, height = null } = props;
  const reserved = whole || height === null ? undefined : { minHeight: `${height}px` };
  return (
    <PicturesContext.Provider value={whole}>
      <div class="popup" style={reserved}>
        <PopupHead />
        <main class="popup__main">
          {note}
          {ask}
          {view ? <PopupBody {...props} view={view} /> : <PopupWaiting />}
          {whole && <PopupRest {...props} />}
        </main>
        {whole && (
          <PopupFoot
            busy={props.busy?.type === 'readPage'}
            onRead={() => void props.onAct({ type: 'readPage' })}
          />
        )}
      </div>
    </PicturesContext.Provider>
  );
}

function PopupHead() {
  const t = useText(popupTexts);
  return (
    <header class="popup__head">
      <Mark />
      <h1 class="popup__name">{t('popup.name')}</h1>
      <IconLink icon={Settings} label={t('popup.options')} href="/options.html" newTab />
    </header>
  );
}

function PopupWaiting() {
  return (
    <div class="popup__waiting">
      <Skeleton lines={9} />
    </div>
  );
}

interface BodyProps extends PopupProps {
  view: PopupView;
}

function PopupBody({ view, now, busy, onAct }: BodyProps) {
  if (!view.used) return <FirstUse busy={busy} onRead={() => void onAct({ type: 'readPage' })} />;
  return (
    <>
      <RunningTimer running={view.running} now={now} busy={busy} onAct={(act) => void onAct(act)} />
      <NextPart
        view={view}
        startingCaseId={busy?.type === 'start' ? busy.caseId : null}
        onStart={(caseId) => void onAct({ type: 'start', caseId })}
      />
    </>
  );
}

/** How it went, what waits, and what can be added. */
function PopupRest({ view, today, minute, addRef, onAct }: PopupProps) {
  // Numbers of another day are not shown as those of today, not even for a moment.
  const known = view?.day === today;
  return (
    <>
      {view?.used && (
        <>
          <ShareTable
            day={today}
            today={known ? view.today : null}
            month={known ? view.month : null}
          />
          <InboxLines unread={view.unread} notices={view.notices} />
        </>
      )}
      <div class="popup__minute">{minute}</div>
      <QuickAdd
        today={today}
        {...(addRef ? { inputRef: addRef } : {})}
        onAdd={(code, due) => onAct({ type: 'add', code, due })}
      />
    </>
  );
}

interface NextPartProps {
  view: PopupView;
  startingCaseId: string | null;
  onStart: (caseId: string) => void;
}

function NextPart({ view, startingCaseId, onStart }: NextPartProps) {
  const t = useText(popupTexts);
  return (
    <section class="popup-part" aria-labelledby="popup-next">
      <header class="popup-part__head">
        <h2 class="popup-part__title" id="popup-next">
          {t('popup.next')}
        </h2>
        <a href={hrefOfRows({})} target="_blank" rel="noopener">
          {t('popup.next.all')}
        </a>
      </header>
      {view.next.length === 0 ? (
        <p class="popup-part__quiet">
          <Picture of={CalendarCheck} />
          {t('popup.quiet')}
        </p>
      ) : (
        <NextList
          next={view.next}
          runningCaseId={view.running?.caseId ?? null}
          startingCaseId={startingCaseId}
          onStart={onStart}
        />
      )}
    </section>
  );
}

/** Nothing was tracked so far: what will be here, and the one button that starts it. */
function FirstUse({ busy, onRead }: { busy: PopupAct | null; onRead: () => void }) {
  const t = useText(popupTexts);
  return (
    <EmptyNote
      icon={CalendarCheck}
      title={t('popup.empty.title')}
      action={
        <Button tone="primary" icon={ScanText} busy={busy?.type === 'readPage'} onClick={onRead}>
          {t('popup.readPage')}
        </Button>
      }
    >
      {t('popup.empty.text')}
    </EmptyNote>
  );
}

function PopupFoot({ busy, onRead }: { busy: boolean; onRead: () => void }) {
  const t = useText(popupTexts);
  return (
    <footer class="popup__foot">
      <ButtonLink icon={LayoutDashboard} href="/dashboard.html" newTab>
        {t('popup.dashboard')}
      </ButtonLink>
      <Button icon={ScanText} title={t('popup.readPage.hint')} busy={busy} onClick={onRead}>
        {t('popup.readPage')}
      </Button>
    </footer>
  );
}
