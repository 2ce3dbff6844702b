import { summaryTexts } from '@/utils/i18n/catalogues/summary';
import type { RemarkOf, Reply } from '@/utils/team/reply';
import type { SummaryBody } from '@/utils/team/summary';
import { useLanguage, useText } from '../ui/language';
import { Table } from '../ui/Table';
import { Quotes } from './Quotes';
import { SheetPart } from './SheetPart';
import { kindText, noteAbout } from './summary-words';

/** What the person ticked, and what they wrote to the head. */
export function ChosenParts({ body }: { body: SummaryBody }) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const { notes, evidence, namedCases, replies = [], message } = body;
  return (
    <>
      {namedCases.length > 0 && <NamedCases cases={namedCases} />}
      {notes.length > 0 && (
        <SheetPart title={t('summary.notes')}>
          <Quotes
            quotes={notes.map((note) => ({ about: noteAbout(note, language), text: note.text }))}
          />
        </SheetPart>
      )}
      {evidence.length > 0 && (
        <SheetPart title={t('summary.evidence')}>
          <Quotes
            quotes={evidence.map(({ item, text }) => ({
              about: t('summary.evidence.at', { item }),
              text,
            }))}
          />
        </SheetPart>
      )}
      {replies.map((reply) => (
        <SheetPart key={reply.answer} title={t('summary.reply', { seq: reply.seq })}>
          <Quotes quotes={quotesOf(reply, body, t('summary.reply.whole'))} />
        </SheetPart>
      ))}
      {message !== '' && (
        <SheetPart title={t('summary.message')}>
          <p class="sheet__text">
            <bdi>{message}</bdi>
          </p>
        </SheetPart>
      )}
    </>
  );
}

/** What was said in a reply, each with the words of the item where the summary has them. */
export function quotesOf({ text, items }: Reply, body: SummaryBody, whole: string) {
  const said = items.map((one) => ({ about: itemText(body, one), text: one.text }));
  return text === '' ? said : [{ about: whole, text }, ...said];
}

function itemText({ ratings = [] }: SummaryBody, { edition, item }: RemarkOf): string {
  const found = ratings
    .filter((one) => one.edition === edition)
    .flatMap(({ standards }) => standards.flatMap(({ items }) => items))
    .find(({ id }) => id === item);
  return found?.text ?? item;
}

function NamedCases({ cases }: { cases: SummaryBody['namedCases'] }) {
  const t = useText(summaryTexts);
  const language = useLanguage();
  const title = t('summary.namedCases');
  return (
    <SheetPart title={title}>
      <Table caption={title}>
        <thead>
          <tr>
            <th scope="col">{t('summary.named.code')}</th>
            <th scope="col">{t('summary.kind')}</th>
            <th scope="col">{t('summary.named.state')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.code}>
              <th scope="row" class="code">
                <bdi>{one.code}</bdi>
              </th>
              <td>{kindText(one.kind, language)}</td>
              <td>{t(`summary.figure.${one.state}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </SheetPart>
  );
}
