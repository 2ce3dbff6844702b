import { GitCompareArrows } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Case } from '@/utils/cases/case';
import { editCaseTexts } from '@/utils/i18n/catalogues/edit-case';
import { useText } from '../ui/language';
import { Note } from '../ui/Note';
import { EventTimeline } from './EventTimeline';

interface Props {
  one: Case;
  /** Number of its last change; null where it is not known. */
  revision: number | null;
}

/** What somebody else saved of a case while the form stood open, to be seen before it is added to. */
export function ChangedSince({ one, revision }: Props) {
  const t = useText(editCaseTexts);
  const [opened] = useState({ one, revision });
  if (opened.revision === revision) return null;
  const known = new Set(opened.one.events.map((event) => event.id));
  const added = one.events.filter((event) => !known.has(event.id));
  return (
    <Note tone="near" icon={GitCompareArrows} title={t('edit.since.title')} urgent>
      <p>{t(added.length > 0 ? 'edit.since.events' : 'edit.since.text')}</p>
      {added.length > 0 && <EventTimeline events={added} />}
    </Note>
  );
}
