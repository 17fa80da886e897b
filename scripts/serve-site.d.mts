export declare function serveSite(asked: { readonly port: number; readonly outDir?: string }): Promise<{
  readonly url: string;
  close(): Promise<void>;
}>;
