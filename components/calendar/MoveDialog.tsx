import type { ComponentChildren } from 'preact';
import type { MovedDue } from '@/utils/cases/calendar-change';
import { calendarTexts } from '@/utils/i18n/catalogues/calendar';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import type { Problem } from '@/utils/problems';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useText } from '../ui/language';
import { ProblemNote } from '../ui/ProblemNote';
import { MovedDues } from './MovedDues';
import './calendar.css';

interface Props {
  open: boolean;
  title: string;
  moved: readonly MovedDue[];
  busy: boolean;
  problem: Problem | null;
  onApply(): void;
  onClose(): void;
  /** What else would change. */
  children?: ComponentChildren;
}

/** Says what a change of the calendar would move before it is applied. */
export function MoveDialog(props: Props) {
  const { open, title, moved, busy, problem, onApply, onClose, children } = props;
  const t = useText(calendarTexts);
  const common = useText(commonTexts);
  return (
    <Dialog
      open={open}
      title={title}
      size="wide"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common('common.cancel')}</Button>
          <Button tone="primary" busy={busy} onClick={onApply}>
            {t('calendar.move.apply')}
          </Button>
        </>
      }
    >
      <ProblemNote problem={problem} />
      {children}
      <MovedDues moved={moved} />
    </Dialog>
  );
}
