import { Ban, CircleCheck, Eye, EyeOff, LoaderCircle, Plug, Unplug } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { problemText } from '@/utils/i18n/problem-text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import { StateMark } from '../ui/StateMark';
import { TextField } from '../ui/TextField';
import { KNOWN_PORTALS } from './known-portals';
import { readOrigin } from './portal-address';
import './portals-editor.css';

/** `asking`: the browser has not answered yet. */
export type PortalState = 'asking' | 'allowed' | 'revoked' | 'blocked';

export interface PortalView {
  origin: string;
  state: PortalState;
}

interface Props {
  portals: readonly PortalView[];
  /** Called in the click itself: the browser asks only then. @returns whether it was allowed */
  onAllow: (origin: string) => Promise<boolean>;
  onRemove: (origin: string) => void;
}

/** On which portals the extension works, and what it reads there. */
export function PortalsEditor({ portals, onAllow, onRemove }: Props) {
  const t = useText(optionsTexts);
  return (
    <Card id="portals" title={t('portals.title')} intro={t('portals.intro')}>
      <WhatIsRead />
      {portals.length === 0 ? (
        <p class="muted">{t('portals.none')}</p>
      ) : (
        <ul class="options-list">
          {portals.map((portal) => (
            <PortalRow key={portal.origin} portal={portal} onAllow={onAllow} onRemove={onRemove} />
          ))}
        </ul>
      )}
      <AddPortal known={portals.map(({ origin }) => origin)} onAllow={onAllow} />
    </Card>
  );
}

/** What is read and what never is, before the first permission is asked for. */
function WhatIsRead() {
  const t = useText(optionsTexts);
  return (
    <dl class="portal-promise">
      <div>
        <dt>
          <Eye class="icon" />
          {t('portals.reads')}
        </dt>
        <dd>{t('portals.reads.what')}</dd>
      </div>
      <div>
        <dt>
          <EyeOff class="icon" />
          {t('portals.never')}
        </dt>
        <dd>{t('portals.never.what')}</dd>
      </div>
    </dl>
  );
}

const LOOKS = {
  asking: ['neutral', LoaderCircle],
  allowed: ['inTime', CircleCheck],
  revoked: ['near', Unplug],
  blocked: ['late', Ban],
} as const;

interface RowProps extends Pick<Props, 'onAllow' | 'onRemove'> {
  portal: PortalView;
}

function PortalRow({ portal: { origin, state }, onAllow, onRemove }: RowProps) {
  const t = useText(optionsTexts);
  const [look, icon] = LOOKS[state];
  return (
    <li class="options-list__row">
      <span class="options-list__words">
        <strong>{origin.replace(/^https:\/\//, '')}</strong>
      </span>
      <StateMark state={look} icon={icon}>
        {t(`portals.state.${state}`)}
      </StateMark>
      {state === 'revoked' && (
        <Button
          size="small"
          label={t('portals.againOf', { origin })}
          onClick={() => void onAllow(origin)}
        >
          {t('portals.again')}
        </Button>
      )}
      <Button
        size="small"
        label={t('portals.removeOf', { origin })}
        onClick={() => onRemove(origin)}
      >
        {t('portals.remove')}
      </Button>
    </li>
  );
}

interface AddProps extends Pick<Props, 'onAllow'> {
  known: readonly string[];
}

function AddPortal({ known, onAllow }: AddProps) {
  const t = useText(optionsTexts);
  const language = useLanguage();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const offered = KNOWN_PORTALS.filter(({ origin }) => !known.includes(origin));

  // No `await` before `onAllow`: the browser asks only in the turn of the click itself.
  const allow = () => {
    const origin = readOrigin(text);
    setWrong(origin === null);
    if (origin === null) return;
    void onAllow(origin).then((allowed) => allowed && setText(''));
  };
  const { what, next } = problemText({ code: 'portal.addressUnreadable', text }, language);

  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault();
        allow();
      }}
    >
      <div class="options-row options-row--start">
        <div class="options-row__grow">
          <TextField
            label={t('portals.address')}
            hint={t('portals.addressHint')}
            value={text}
            problem={wrong ? `${what} ${next}` : undefined}
            onInput={(typed) => {
              setText(typed);
              setWrong(false);
            }}
            input={{ inputMode: 'url', autocomplete: 'off', spellcheck: false, maxLength: 2000 }}
          />
        </div>
        <div class="options-row__button options-row__button--hint">
          <Button type="submit" tone="primary" icon={Plug}>
            {t('portals.allow')}
          </Button>
        </div>
      </div>
      {/^http:/i.test(text.trim()) && <p class="muted">{t('portals.insecure')}</p>}
      {offered.length > 0 && (
        <div class="portal-known">
          <p class="muted">{t('portals.known')}</p>
          {offered.map(({ origin, name }) => (
            <Button key={origin} size="small" onClick={() => setText(origin)}>
              {name} <span class="muted">{origin.replace('https://', '')}</span>
            </Button>
          ))}
        </div>
      )}
    </form>
  );
}
