import type { LucideIcon } from 'lucide-preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import './Picture.css';

/** Whether pictures below are drawn, or their places kept free for a moment. */
export const PicturesContext = createContext(true);

/**
 * The picture on a button, beside a state or before a word. A page that has to be there at once
 * keeps only its place in the first frame: lines and curves take longer to draw than all its words.
 */
export function Picture({ of: Icon }: { of: LucideIcon }) {
  return useContext(PicturesContext) ? <Icon class="icon" /> : <span class="icon" />;
}
