/** Made-up archives with planted faults. */
package mingzhang.sample;
