// The official forms of a submission, laid out page by page for the person who asks; and where the same lies as PDF.
import { client, heard } from './call';
import type { PrintedForm } from './types';

export const showPrint = (id: string): Promise<PrintedForm> => heard(client.GET('/api/submissions/{id}/print', { params: { path: { id } } }));
export const pdfAddress = (id: string): string => `/api/submissions/${id}/print.pdf`;
