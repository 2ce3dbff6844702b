import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { FormDialog } from '@/components/ui/FormDialog';
import { TextField } from '@/components/ui/TextField';
import { button, field, press, show, submit } from './show';

function Form({ onSave, busy = false }: { onSave(): void; busy?: boolean }) {
  const [tried, setTried] = useState(false);
  const problem = tried ? 'Chưa ghi ngày.' : undefined;
  const hand = () => {
    setTried(true);
    onSave();
  };
  return (
    <FormDialog title="Ghi" busy={busy} onSubmit={hand} onClose={() => undefined}>
      <TextField label="Tên" value="" onInput={() => undefined} />
      <TextField label="Ngày" value="" problem={problem} onInput={() => undefined} />
    </FormDialog>
  );
}

it('begins with the first field, and goes to the one that is wrong when it is handed over', async () => {
  show(<Form onSave={() => undefined} />);
  expect(document.activeElement).toBe(field('Tên'));
  await press(button('Lưu'));
  await vi.waitFor(() => expect(document.activeElement).toBe(field('Ngày')));
});

it('is handed over once, however often it is pressed', async () => {
  const save = vi.fn();
  show(<Form busy onSave={save} />);
  await submit(field('Tên'));
  expect(save).not.toHaveBeenCalled();
});
