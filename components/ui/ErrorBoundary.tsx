import { OctagonAlert } from 'lucide-preact';
import { Component, type ComponentChildren } from 'preact';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { Button } from './Button';
import { useText } from './language';
import { Note } from './Note';

interface Props {
  children: ComponentChildren;
  onReload: () => void;
  /** What else can be done when the page is broken, such as saving a backup. */
  rescue?: ComponentChildren;
}

/** Catches what should not happen, says so and offers a way on, instead of a blank page. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  /** The fault itself belongs in the browser's own list of errors. */
  override componentDidCatch(error: unknown) {
    reportError(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <BrokenNote onReload={this.props.onReload} rescue={this.props.rescue} />;
  }
}

function BrokenNote({ onReload, rescue }: Pick<Props, 'onReload' | 'rescue'>) {
  const t = useText(commonTexts);
  return (
    <Note
      tone="late"
      icon={OctagonAlert}
      title={t('broken.what')}
      urgent
      action={
        <>
          <Button onClick={onReload}>{t('common.reload')}</Button>
          {rescue}
        </>
      }
    >
      {t('broken.next')}
    </Note>
  );
}
