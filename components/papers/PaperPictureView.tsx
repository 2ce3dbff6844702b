import { useEffect, useState } from 'preact/hooks';
import type { PaperPicture } from '@/utils/papers/paper';

/** A drawing of a paper, at the size it has on paper. */
export function PaperPictureView({
  picture: { png, width, height, alt },
}: {
  picture: PaperPicture;
}) {
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([png], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [png]);
  const size = { width: `${width}mm`, maxWidth: '100%', aspectRatio: `${width} / ${height}` };
  return <img src={address} alt={alt} style={size} />;
}
