// The problems of one form, fetched once there are any, or for somebody whose post raises some: no part of what a screen needs first.
import { lazy, Suspense } from 'react';
import { useForm } from '../form/form-context';

const FormItems = lazy(() => import('./form-items').then((loaded) => ({ default: loaded.FormItems })));

export function FormItemsLater() {
  const { submission } = useForm();
  const some = submission.rectificationItems.length > 0 || submission.allowedActions.some(({ type }) => type === 'RAISE_FINDING');
  return (
    some && (
      <Suspense fallback={null}>
        <FormItems />
      </Suspense>
    )
  );
}
