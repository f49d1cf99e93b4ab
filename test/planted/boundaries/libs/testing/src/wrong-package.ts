// planted: packages-of-libs/testing
import { NestFactory } from '@nestjs/core';
export const seen = NestFactory;
