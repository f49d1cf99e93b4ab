// planted: packages-of-libs/persistence
import { Injectable } from '@nestjs/common';
export const seen = Injectable;
