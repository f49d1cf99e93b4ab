// Leads to the first screen of whoever is logged in; shows nothing itself.
import { Navigate } from 'react-router';
import { useSession } from '../session/session';
import { menuOf } from './first-screen';

export function First() {
  return <Navigate to={menuOf(useSession())[0]?.to ?? '/worklist'} replace />;
}
