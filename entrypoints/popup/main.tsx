import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
// Of a part that comes later; a style sheet of its own would hold it back.
import '@/components/ui/Note.css';
import { render } from 'preact';
import { App } from './App';
import { recallView } from './last-view';

/**
 * The first paint needs nothing but Preact and the view that was kept at the end of the last visit;
 * the database is opened behind it.
 */
const root = document.getElementById('app');
if (root) render(<App first={recallView()} />, root);
