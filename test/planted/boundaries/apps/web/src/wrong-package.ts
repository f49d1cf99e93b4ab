// planted: packages-of-apps/web
import { createTransport } from 'nodemailer';
export const seen = createTransport;
