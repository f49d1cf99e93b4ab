// planted: packages-of-libs/workflow
import { Injectable } from '@nestjs/common';
export const seen = Injectable;
