// One page of mail deliveries.
import { client, heard } from './call';
import type { components } from './openapi';

export type Delivery = components['schemas']['DeliveryPage']['items'][number];

export const listDeliveries = (cursor: string | null): Promise<components['schemas']['DeliveryPage']> =>
  heard(client.GET('/api/admin/deliveries', { params: { query: cursor === null ? {} : { cursor } } }));
