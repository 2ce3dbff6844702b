/**
 * Marks the first control of a form for the browser to focus when its dialog opens; else the cross
 * that closes it would have the focus. Used as the `ref` of the form.
 */
export function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector('select, input, textarea')?.setAttribute('autofocus', '');
}
