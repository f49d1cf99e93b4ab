// On a phone a form can be looked at, not filled in; that is said where somebody would try.
import { useSyncExternalStore } from 'react';
import { gridTexts } from '../texts/grid';
import { useForm } from './form-context';

const narrow = matchMedia('(max-width: 640px)');
const watch = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

export function PhoneNotice() {
  const { editable } = useForm();
  return editable ? <p className="notice phone-only">{gridTexts.phone}</p> : null;
}

/** The server allows it, and there is room for it. */
export function useFillable(): boolean {
  const { editable } = useForm();
  return !useSyncExternalStore(watch, () => narrow.matches) && editable;
}
