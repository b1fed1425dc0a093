// llama_logits MODEL TOKENS OUTPUT THREADS: llama.cpp's logits of every position, as floats.
// TOKENS is a text file of ids. Links against libllama.
#include <llama.h>

#include <stdio.h>
#include <stdlib.h>

static void quiet(enum ggml_log_level level, const char *text, void *data) {
  (void)data;
  if (level >= GGML_LOG_LEVEL_ERROR) fputs(text, stderr);
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  llama_log_set(quiet, NULL);
  llama_backend_init();
  // Backends that are libraries of their own: GGML_BACKEND_PATH may name one.
  ggml_backend_load_all();
  int32_t tokens[4096], count = 0;
  FILE *input = fopen(argv[2], "r");
  while (input && count < 4096 && fscanf(input, "%d", &tokens[count]) == 1) count++;
  struct llama_model *model =
      llama_model_load_from_file(argv[1], llama_model_default_params());
  if (!model || count == 0) return 1;
  struct llama_context_params parameters = llama_context_default_params();
  parameters.n_ctx = (uint32_t)(count + 63) / 64 * 64;
  parameters.n_batch = parameters.n_ubatch = parameters.n_ctx;
  parameters.n_threads = parameters.n_threads_batch = atoi(argv[4]);
  struct llama_context *context = llama_init_from_model(model, parameters);
  if (!context) return 1;
  struct llama_batch batch = llama_batch_init(count, 0, 1);
  batch.n_tokens = count;
  for (int i = 0; i < count; i++) {
    batch.token[i] = tokens[i];
    batch.pos[i] = i;
    batch.n_seq_id[i] = 1;
    batch.seq_id[i][0] = 0;
    batch.logits[i] = 1;
  }
  if (llama_decode(context, batch) != 0) return 1;
  size_t width = (size_t)llama_vocab_n_tokens(llama_model_get_vocab(model));
  FILE *output = fopen(argv[3], "wb");
  for (int i = 0; i < count; i++)
    fwrite(llama_get_logits_ith(context, i), sizeof(float), width, output);
  return fclose(output);
}
