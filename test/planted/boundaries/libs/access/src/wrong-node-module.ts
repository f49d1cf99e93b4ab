// planted: node-modules-of-libs/access
import { setTimeout } from 'node:timers';
export const seen = setTimeout;
