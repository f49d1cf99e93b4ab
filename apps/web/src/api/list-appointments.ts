// People with their posts at one moment, and what the posts of one of them let them see and do.
import { client, heard } from './call';
import type { components } from './openapi';

export type Appointment = components['schemas']['Appointment'];
export type Powers = components['schemas']['Powers'];
export interface AppointmentsAsked {
  asOf: string;
  find: string;
}

const filled = (asked: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(asked).filter(([, text]) => text !== ''));

export const listAppointments = ({ asOf, find }: AppointmentsAsked, cursor: string | null): Promise<components['schemas']['AppointmentPage']> =>
  heard(client.GET('/api/admin/appointments', { params: { query: filled({ asOf, find, cursor: cursor ?? '' }) } }));
export const showPowers = (id: string, asOf: string): Promise<Powers> => heard(client.GET('/api/admin/people/{id}/powers', { params: { path: { id }, query: filled({ asOf }) } }));
