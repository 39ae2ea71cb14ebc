import { Global, Module } from '@nestjs/common';
import { ApiKeys } from './api-keys.js';

/** Who may call. */
@Global()
@Module({ providers: [ApiKeys], exports: [ApiKeys] })
export class AuthModule {}
