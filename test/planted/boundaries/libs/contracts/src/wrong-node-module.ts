// planted: node-modules-of-libs/contracts
import { connect } from 'node:net';
export const seen = connect;
