// On a phone a form can be looked at, not filled in; that is said where somebody would try.
import { useNarrow } from '../look/use-narrow';
import { gridTexts } from '../texts/grid';
import { useForm } from './form-context';

export function PhoneNotice() {
  const { editable } = useForm();
  return editable ? <p className="notice phone-only">{gridTexts.phone}</p> : null;
}

/** The server allows it, and there is room for it. */
export function useFillable(): boolean {
  const { editable } = useForm();
  return !useNarrow() && editable;
}
