import { ArrowRightLeft, CircleCheckBig, Trash2, X } from 'lucide-preact';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { custodyTexts } from '@/utils/i18n/catalogues/custody';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { names } from '../ui/class-names';
import { useText } from '../ui/language';
import './list-head.css';

interface Props {
  shown: number;
  /** There are more rows than are shown. */
  more: boolean;
  /** How many cases the view holds, when that is known and nothing is searched. */
  all: number | undefined;
  selected: number;
  onSelectAll(): void;
  onFinish(): void;
  onHandOver(): void;
  onDelete(): void;
  onClear(): void;
}

/** The line above the list: how much is shown, or what can be done with what is ticked. */
export function ListHead(props: Props) {
  const { shown, selected } = props;
  const t = useText(casesTexts);
  return (
    <div class={names('list-head', selected > 0 && 'list-head--acting')}>
      <Checkbox
        checked={selected > 0 && selected === shown}
        partly={selected > 0 && selected < shown}
        disabled={shown === 0}
        hideLabel
        onChange={props.onSelectAll}
      >
        {t('cases.selectAll')}
      </Checkbox>
      <p class="list-head__words" role="status">
        {selected > 0 ? t('cases.selected', { count: selected }) : <Shown {...props} />}
      </p>
      {selected > 0 && <BulkActs {...props} />}
    </div>
  );
}

function Shown({ shown, more, all }: Props) {
  const t = useText(casesTexts);
  if (all !== undefined && more) return <>{t('cases.shownOf', { count: shown, all })}</>;
  return <>{t(more ? 'cases.shownMore' : 'cases.shown', { count: shown })}</>;
}

function BulkActs({ onFinish, onHandOver, onDelete, onClear }: Props) {
  const t = useText(casesTexts);
  const handover = useText(custodyTexts);
  const common = useText(commonTexts);
  return (
    <div class="list-head__acts">
      <Button size="small" tone="primary" icon={CircleCheckBig} onClick={onFinish}>
        {t('cases.finish')}
      </Button>
      <Button size="small" icon={ArrowRightLeft} onClick={onHandOver}>
        {handover('handover.give')}
      </Button>
      <Button size="small" icon={Trash2} onClick={onDelete}>
        {common('common.delete')}
      </Button>
      <Button size="small" tone="quiet" icon={X} onClick={onClear}>
        {t('cases.selected.clear')}
      </Button>
    </div>
  );
}
