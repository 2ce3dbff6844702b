import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import './reader.css';
import { render } from 'preact';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { Reader } from './Reader';

const root = document.getElementById('app');
if (root)
  render(
    <ErrorBoundary onReload={() => location.reload()}>
      <Reader />
    </ErrorBoundary>,
    root,
  );
