// Exists so that the precompiled header is made once for all programs.
int main() {}
