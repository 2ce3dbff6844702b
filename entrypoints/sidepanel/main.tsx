import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { App } from './App';

const root = document.getElementById('app');
if (root)
  render(
    <ErrorBoundary onReload={() => location.reload()}>
      <App />
    </ErrorBoundary>,
    root,
  );
