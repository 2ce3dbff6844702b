import { useContext } from 'preact/hooks';
import { PicturesContext } from './Picture';

/**
 * The mark of the product, the same drawing as `public/icon/tu-soi.svg`. Drawn here, because a
 * picture in a file of its own is one more file to wait for before the popup stands.
 *
 * @example <Mark size={24} />
 */
export function Mark({ size = 20 }: { size?: number }) {
  const isDrawn = useContext(PicturesContext);
  if (!isDrawn) return <span class="mark" style={{ width: `${size}px`, height: `${size}px` }} />;
  return (
    <svg class="mark" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <rect x="14" y="8" width="100" height="112" rx="22" fill="#1d5fa8" />
      <path d="M14 30a22 22 0 0 1 22-22h4v112h-4a22 22 0 0 1-22-22z" fill="#174d89" />
      <path
        d="M56 67l15 15 28-33"
        fill="none"
        stroke="#fff"
        stroke-width="13"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
