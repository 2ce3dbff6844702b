import { papersTexts } from '@/utils/i18n/catalogues/papers';
import {
  editedPaper,
  type Paper,
  type PaperBlock,
  type PaperHead,
  type PaperParagraph,
  type PaperSignature,
} from '@/utils/papers/paper';
import {
  COUNTRY,
  dotted,
  MOTTO,
  PARTY,
  placeAndDay,
  SOURCES_TITLE,
} from '@/utils/papers/paper-words';
import { useText } from '../ui/language';
import { PaperPictureView } from './PaperPictureView';
import { PaperTableView } from './PaperTableView';
import { ParagraphEditor } from './ParagraphEditor';
import { SourceMarks } from './SourceMarks';
import './paper-sheet.css';

interface Props {
  paper: Paper;
  /** The person's own words by the id of the paragraph; they stand in place of ours. */
  edits: Readonly<Record<string, string>>;
  /** Called with the new words, or null to have ours again. Left out, nothing can be rewritten. */
  onEdit?: ((id: string, text: string | null) => void) | undefined;
}

/**
 * A paper as it will be printed: the same value that becomes a DOCX file. What may be rewritten is
 * rewritten where it stands.
 */
export function PaperSheet({ paper, edits, onEdit }: Props) {
  const t = useText(papersTexts);
  const shown = onEdit ? paper : editedPaper(paper, edits);
  return (
    <article class="paper" lang="vi" aria-label={t('papers.sheet', { title: paper.title })}>
      {shown.head.form !== null && <p class="paper__form">{shown.head.form}</p>}
      <Head head={shown.head} />
      <h2 class="paper__title">{shown.title}</h2>
      {shown.subtitle !== null && <p class="paper__subtitle">{shown.subtitle}</p>}
      {shown.blocks.map((block, at) => (
        <Block key={keyOf(block, at)} block={block} at={at} {...{ paper: shown, edits, onEdit }} />
      ))}
      <div class="paper__signatures">
        {shown.signatures.map((one) => (
          <Signature key={one.role} {...one} />
        ))}
      </div>
      <Sources paper={shown} />
    </article>
  );
}

const keyOf = (block: PaperBlock, at: number) =>
  block.kind === 'text' && block.id !== null ? block.id : String(at);

function Head({ head }: { head: PaperHead }) {
  return (
    <header class="paper__head">
      <div>
        <p>{head.above ?? dotted(28)}</p>
        <p class="paper__strong">{head.body ?? dotted(28)}</p>
        {head.kind === 'state' ? <span class="paper__rule" /> : <p>{'*'}</p>}
      </div>
      <div>
        <p class="paper__strong">{head.kind === 'state' ? COUNTRY : PARTY}</p>
        {head.kind === 'state' && <p class="paper__strong paper__motto">{MOTTO}</p>}
        <span class="paper__rule paper__rule--long" />
        <p class="paper__place">{placeAndDay(head.place, head.day, head.year)}</p>
      </div>
    </header>
  );
}

interface BlockProps extends Props {
  block: PaperBlock;
  at: number;
}

function Block({ block, ...rest }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h3 class="paper__heading">{block.text}</h3>
      ) : (
        <h4 class="paper__heading">{block.text}</h4>
      );
    case 'text':
      return <Text block={block} {...rest} />;
    case 'field':
      return <FieldLine label={block.label} value={block.value} />;
    case 'choices':
      return (
        <p class="paper__text">
          {block.label !== '' && `${block.label}:`}
          {block.options.map(({ text, chosen }) => (
            <span key={text} class="paper__choice">
              {`${chosen ? '☒' : '☐'} ${text}`}
            </span>
          ))}
        </p>
      );
    case 'table':
      return <PaperTableView table={block} paper={rest.paper} />;
    case 'picture':
      return <PaperPictureView picture={block} />;
    case 'blank':
      return <BlankLines count={block.lines} />;
  }
}

interface TextProps extends Props {
  block: PaperParagraph;
  at: number;
}

function Text({ block, at, paper, edits, onEdit }: TextProps) {
  const { id } = block;
  if (id !== null && onEdit) {
    return (
      <ParagraphEditor
        number={at + 1}
        ours={block.text}
        text={edits[id]}
        onChange={(text) => onEdit(id, text)}
        marks={<SourceMarks paper={paper} ids={block.sources} />}
      />
    );
  }
  const lines = block.text.split('\n').filter((one) => one.trim() !== '');
  return (
    <>
      {lines.map((one, line) => (
        <p key={line} class="paper__text">
          {block.item ? `- ${one}` : one}
          {line === lines.length - 1 && <SourceMarks paper={paper} ids={block.sources} />}
        </p>
      ))}
    </>
  );
}

function FieldLine({ label, value }: { label: string; value: string | null }) {
  return (
    <p class="paper__text paper__field">
      <span>{`${label}: ${value ?? ''}`}</span>
      {value === null && <span class="paper__dots" />}
    </p>
  );
}

function BlankLines({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        <p key={at} class="paper__text paper__field">
          <span class="paper__dots" />
        </p>
      ))}
    </>
  );
}

function Signature({ role, note, name }: PaperSignature) {
  return (
    <div class="paper__signature">
      <p class="paper__strong">{role}</p>
      {note !== null && <p class="paper__place">{`(${note})`}</p>}
      <p class="paper__strong paper__name">{name ?? dotted(30)}</p>
    </div>
  );
}

function Sources({ paper }: { paper: Paper }) {
  if (paper.sources.length === 0) return null;
  return (
    <section class="paper__sources">
      <h4 class="paper__heading">{SOURCES_TITLE}</h4>
      <ol>
        {paper.sources.map((one) => (
          <li key={one.id} id={`source-${one.id}`}>
            {one.text}
          </li>
        ))}
      </ol>
    </section>
  );
}
