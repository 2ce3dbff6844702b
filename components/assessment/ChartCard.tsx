import { ImageDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { seeingTexts } from '@/utils/i18n/catalogues/seeing';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useText } from '../ui/language';
import './seeing.css';

interface Props {
  /** The finding. */
  title: string;
  sentence: string;
  children: ComponentChildren;
  /** The same figures as a table. */
  table: ComponentChildren;
  /** Open from the beginning, where there is no drawing. */
  tableOpen?: boolean | undefined;
  onPicture?: (() => void) | undefined;
}

/** A chart with the finding above, one sentence and the table twin below. */
export function ChartCard({ title, sentence, children, table, tableOpen, onPicture }: Props) {
  const t = useText(seeingTexts);
  // Years of figures are not drawn before somebody asks for them.
  const [open, setOpen] = useState(tableOpen === true);
  return (
    <Card
      title={title}
      action={
        onPicture && (
          <span class="no-print seeing-picture">
            <Button
              size="small"
              tone="quiet"
              icon={ImageDown}
              label={t('seeing.pictureNamed', { title })}
              onClick={onPicture}
            >
              {t('seeing.picture')}
            </Button>
          </span>
        )
      }
    >
      {children}
      <p>{sentence}</p>
      <details
        class="seeing-table"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{t('seeing.year.showTable')}</summary>
        {open && table}
      </details>
    </Card>
  );
}
